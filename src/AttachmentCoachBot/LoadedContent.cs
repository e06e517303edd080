using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Times;

namespace AttachmentCoachBot;

/// <summary>The content folder, read once, and what was made of it. With errors in it, nobody should talk to the coach.</summary>
internal sealed record LoadedContent(Coach Coach, LanguageEngine Language, ContentErrors Errors)
{
    /// <summary>Reads all of the folder, mistakes and all.</summary>
    public static LoadedContent Read(string folder)
    {
        var files = ContentFolder.Read(folder);
        if (files.Count == 0)
            throw new ProblemException($"There is no content in {folder}: no file there ends in “.yaml”. Content:Path names the folder that holds the dialogs.");
        var errors = new ContentErrors();
        var language = LanguageEngine.Load(files, errors);
        return new LoadedContent(Coach.Load(files, language, errors), language, errors);
    }

    /// <summary>Reads the folder and refuses, with every mistake named, when there is one.</summary>
    public static LoadedContent ReadWithoutErrors(string folder)
    {
        var content = Read(folder);
        if (content.Errors.HasErrors)
            throw new ProblemException(
                string.Concat(content.Errors.All) + $"The content in {folder} has mistakes, so the coach does not start. “check” shows them again after you mend them.");
        return content;
    }

    /// <summary>The coach for people who will talk with it. What reads dates takes half a second to wake, so it is woken meanwhile.</summary>
    public static Coach ReadForTalking(string folder)
    {
        _ = Task.Run(MomentReader.Warm);
        return ReadWithoutErrors(folder).Coach;
    }
}
