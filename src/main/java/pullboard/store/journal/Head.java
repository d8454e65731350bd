package pullboard.store.journal;

/// The end of the forced ledger: everything up to here is on disk.
///
/// @param revision the newest entry; 0 in an empty ledger
/// @param hash of the newest frame; the genesis hash in an empty ledger
/// @param length of the file up to here, in bytes
public record Head(long revision, ChainHash hash, long length) {}
