namespace AttachmentCoachBot.Dialogs.Tests;

/// <summary>Plays every golden conversation twice: plain, and with the state through JSON between turns. <c>UPDATE_TRANSCRIPTS=1</c> rewrites the coach's lines.</summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_goes_as_written(string chat)
    {
        var transcript = new Transcript(Path.Combine(Folder, chat));

        var played = transcript.Play(Repository.Coach, state => state);

        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
            transcript.Accept(played);
        else
            Assert.Equal(transcript.Expected, played);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_goes_the_same_with_the_state_through_json_between_turns(string chat)
    {
        var transcript = new Transcript(Path.Combine(Folder, chat));

        var plain = transcript.Play(Repository.Coach, state => state);
        var saved = transcript.Play(Repository.Coach, state => StateJson.Read(StateJson.Write(state)));

        Assert.Equal(plain, saved);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_turn_says_more_than_three_bubbles(string chat)
    {
        var played = new Transcript(Path.Combine(Folder, chat)).Play(Repository.Coach, state => state);

        Assert.All(played.Split("\nYou"), turn => Assert.InRange(turn.Split("\nCoach: ").Length - 1, 0, 3));
    }
}
