using System.Runtime.CompilerServices;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Tests.Triggers;

/// <summary>The shipped rules of triggers and styles, with a few feelings, and an engine over them.</summary>
internal static class StoryContent
{
    private const string Feelings = "title: Feelings\nclasses:\n  feeling:\n    - angry\n    - sad\n    - lonely\n";

    public static readonly ContentErrors Errors = new();
    public static readonly LanguageEngine Engine = LanguageEngine.Load(
        [.. Read("everyday.words.yaml", "triggers.lexicon.yaml", "triggers.rules.yaml", "styles.rules.yaml"), new ContentFile("dialogs/few.lexicon.yaml", Feelings)],
        Errors);

    private static IEnumerable<ContentFile> Read(params string[] names) =>
        names.Select(name => new ContentFile($"dialogs/{name}", File.ReadAllText(Path.Combine(Folder(), name))));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "dialogs"));
}
