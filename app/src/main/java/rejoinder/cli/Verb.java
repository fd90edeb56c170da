package rejoinder.cli;

import picocli.CommandLine.Command;

/** What the help of every command has in common. */
@Command(
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = false,
        sortOptions = false,
        abbreviateSynopsis = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeOnInvalidInput = Main.USAGE,
        exitCodeOnExecutionException = Main.FAILED,
        exitCodeList = {"0:done", "1:failed", "2:called in a wrong way"})
abstract class Verb {}
