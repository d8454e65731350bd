/// The screen of suppliers: what is to be ordered, what is on its way, how well they deliver.
/// It exists because buying is a part of the pull, and is done by the same people.
/// It may import what every screen imports, the plan, and the files and papers for suppliers.
@NullMarked
package pullboard.view.supplier;

import org.jspecify.annotations.NullMarked;
