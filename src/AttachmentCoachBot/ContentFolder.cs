using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot;

/// <summary>Reads <c>dialogs/</c> for the pure projects, which read no files themselves.</summary>
internal static class ContentFolder
{
    /// <summary>All YAML files below the folder, in the order of their names; a relative path is looked for beside the program.</summary>
    public static IReadOnlyList<ContentFile> Read(string path)
    {
        var folder = Path.GetFullPath(path, AppContext.BaseDirectory);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"Content:Path is “{path}”, and there is no folder {folder}; write the path of the dialogs folder.");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new ContentFile(
                    Path.Combine(Path.GetFileName(folder), Path.GetRelativePath(folder, file)).Replace('\\', '/'),
                    File.ReadAllText(file))),
        ];
    }
}
