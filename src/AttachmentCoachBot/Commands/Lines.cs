namespace AttachmentCoachBot.Commands;

/// <summary>What a command works on: the text it was given, or each line of standard input.</summary>
internal static class Lines
{
    public static IEnumerable<string> Of(string[] words)
    {
        if (words.Length > 0)
        {
            yield return string.Join(' ', words);
            yield break;
        }

        if (!Console.IsInputRedirected)
            Console.Error.WriteLine("Write a sentence and press Enter; Ctrl+D ends.");
        while (Console.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
    }
}
