package pullboard.view.layout;

/// A layout in the list.
///
/// @param key what it is kept under
/// @param name as it is to be called
/// @param builtIn always there, never changed
/// @param unsaved changed here and not saved yet
record LayoutLine(String key, String name, boolean builtIn, boolean unsaved) {}
