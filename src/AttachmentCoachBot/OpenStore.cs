using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Storage;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot;

/// <summary>The store with its keys, opened as the settings say; for the server and for the commands alike.</summary>
internal sealed class OpenStore : IDisposable
{
    private OpenStore(KeyRing keys, CoachStore store) => (Keys, Store) = (keys, store);

    public KeyRing Keys { get; }
    public CoachStore Store { get; }

    public static OpenStore Open(Settings settings, TimeProvider clock)
    {
        var keys = new KeyRing(settings.MasterKeys, settings.KeyRingFolder);
        try
        {
            return new OpenStore(keys, new CoachStore(settings.Storage, keys, clock) { KeepsAfterLeaving = settings.KeepsAfterUninstall });
        }
        catch (SqliteException problem)
        {
            throw new ProblemException(
                $"Storage:ConnectionString is “{settings.Storage}”, and that file cannot be used ({problem.Message}). Name a file that this program may write, as in: Data Source=data/coach.db", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new ProblemException(problem.Message, problem);
        }
    }

    public void Dispose()
    {
        Store.Dispose();
        Keys.Dispose();
    }
}
