package pullboard.store.powercut;

/// One step of a recorded run. Files are numbered, since their names change; names are relative to the disk.
public sealed interface DiskEvent {
    record Create(String name, int file) implements DiskEvent {}

    record MakeFolder(String name) implements DiskEvent {}

    record Rename(String from, String to) implements DiskEvent {}

    record Delete(String name) implements DiskEvent {}

    record Write(int file, long at, byte[] bytes) implements DiskEvent {}

    record Truncate(int file, long size) implements DiskEvent {}

    record Force(int file) implements DiskEvent {}

    record ForceFolder(String name) implements DiskEvent {}

    /// Something was acknowledged up to here; the number is the test's own.
    record Acknowledged(long number) implements DiskEvent {}
}
