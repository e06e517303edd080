using AttachmentCoachBot.Storage.Tests;

// Started by a test as a process of its own, to be killed.
return await KilledWriter.Run(args);
