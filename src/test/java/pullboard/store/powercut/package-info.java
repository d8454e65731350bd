/// A disk that can lose its power: records every write, force and change of names that the store makes, through
/// java.nio and through H2, and rebuilds what a disk could hold if the power went at any point.
/// It exists so that "acknowledged means durable" is tested and not believed. Tests only.
package pullboard.store.powercut;
