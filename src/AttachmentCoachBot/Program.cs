using System.Globalization;
using AttachmentCoachBot.Commands;

// The same words in give the same answer out, whatever the machine's language is.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return await CommandLine.Run(args);
