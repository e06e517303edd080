using AttachmentCoachBot.Dialogs.RolePlay;

namespace AttachmentCoachBot.Dialogs.Tests.Safety;

/// <summary>What people say in the safety scripts, said as a line in a rehearsal: nobody plays on.</summary>
public sealed class DangerInRehearsalTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts", "safety");
    private static readonly PersonState InScene = After(PersonState.New, "rehearse", "messages from the ex", "Lena", "stays", "5").State;

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Where(path => Dangers(path).Count > 0).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Danger_pauses_the_rehearsal_and_it_stays_closed(string script)
    {
        Assert.IsType<RolePlayFrame>(InScene.Stack[^1]);

        foreach (var line in Dangers(Path.Combine(Folder, script)))
        {
            var turn = After(InScene, line);
            var later = After(turn.State, "rehearse");

            Assert.NotNull(turn.State.Safety);
            Assert.DoesNotContain(turn.Replies.Concat(later.Replies), reply => reply.Card?.Kind == "partner-line");
            Assert.False(later.State.Stack is [.., RolePlayFrame]);
        }
    }

    private static List<string> Dangers(string path) =>
        [.. File.ReadLines(path).Where(line => line.StartsWith("You: ", StringComparison.Ordinal)).Select(line => line[5..]).Where(line => Repository.Coach.Language.CheckSafety(Repository.Coach.Language.Read(line)) is { IsHit: true, IsSoft: false })];

    private static Turn After(PersonState person, params string[] lines)
    {
        var turn = new Turn(person, []);
        foreach (var line in lines)
            turn = Repository.Coach.Respond(turn.State, new Input { Text = line, When = Noon });
        return turn;
    }
}
