package pullboard.cli;

/// How a command is done.
@FunctionalInterface
interface Deed {
    void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone;
}
