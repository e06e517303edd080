using System.Runtime.CompilerServices;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Tests;

/// <summary>The engine with the content that is shipped, loaded once for all tests.</summary>
internal static class ShippedEngine
{
    private static readonly Lazy<LanguageEngine> Loaded = new(() => LanguageEngine.Load(Content!, new ContentErrors()));

    public static LanguageEngine Engine => Loaded.Value;

    public static IReadOnlyList<ContentFile> Content { get; } = ReadContent();

    private static List<ContentFile> ReadContent([CallerFilePath] string here = "")
    {
        var dialogs = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "dialogs");
        return [.. Directory.EnumerateFiles(dialogs, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new ContentFile("dialogs/" + Path.GetRelativePath(dialogs, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }
}
