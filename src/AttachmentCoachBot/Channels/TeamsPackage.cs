using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Channels;

/// <summary>The file that is uploaded to Teams: the manifest for one registration and one address, with the icons.</summary>
internal static partial class TeamsPackage
{
    private static readonly string[] Icons = ["color.png", "outline.png"];

    /// <exception cref="ProblemException">The id or the domain is none.</exception>
    public static byte[] Write(string appId, string domain)
    {
        if (!Guid.TryParseExact(appId, "D", out var id))
            throw new ProblemException($"“{appId}” is no app id; write the “Application (client) ID” of the registration, as in: 00000000-0000-0000-0000-000000000000");
        if (!Domain().IsMatch(domain))
            throw new ProblemException($"“{domain}” is no domain; write the host that the coach is reached at, without https://, as in: coach.example.org");

        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var manifest = Encoding.UTF8.GetString(Read("manifest.json")).Replace("{appId}", id.ToString(), StringComparison.Ordinal).Replace("{domain}", domain, StringComparison.Ordinal);
            Add(archive, "manifest.json", Encoding.UTF8.GetBytes(manifest));
            foreach (var icon in Icons)
                Add(archive, icon, Read(icon));
        }

        return file.ToArray();
    }

    /// <summary>The same input gives the same file, so its time is fixed.</summary>
    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"AttachmentCoachBot.Teams.{name}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex(@"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Domain();
}
