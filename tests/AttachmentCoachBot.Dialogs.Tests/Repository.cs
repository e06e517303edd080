using System.Runtime.CompilerServices;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Tests;

/// <summary>Where the shipped content and the golden files lie, and the coach made of them.</summary>
public static class Repository
{
    private static readonly Lazy<(Coach Coach, ContentErrors Errors)> Shipped = new(Load);

    public static string Tests { get; } = Here();
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, "../.."));

    public static Coach Coach => Shipped.Value.Coach;
    public static ContentErrors Errors => Shipped.Value.Errors;

    public static IReadOnlyList<ContentFile> Content =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "dialogs"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new ContentFile(Path.GetRelativePath(Root, path), File.ReadAllText(path)))];

    private static (Coach, ContentErrors) Load()
    {
        var errors = new ContentErrors();
        var content = Content;
        return (Coach.Load(content, LanguageEngine.Load(content, errors), errors), errors);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
