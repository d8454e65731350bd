/// One form for all sources: palantir-java-format, run on the JDK that compiles them.
/// It exists because a formatter inside Maven reads Java with Maven's own, older JDK.
/// It imports nothing of Pullboard.
@NullMarked
package pullboard.format;

import org.jspecify.annotations.NullMarked;
