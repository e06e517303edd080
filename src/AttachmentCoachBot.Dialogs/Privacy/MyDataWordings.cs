namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary>The entries of <c>my-data.wordings.yaml</c> and the values each may use.</summary>
internal static class MyDataWordings
{
    public const string File = "my-data";

    public static readonly IReadOnlyDictionary<string, string[]> Needed = new Dictionary<string, string[]>
    {
        ["open"] = [], ["link"] = [], ["what-next"] = [], ["why"] = [],
        ["know"] = [], ["know-nickname"] = [], ["know-people"] = ["people"], ["know-pattern"] = ["person"], ["know-results"] = ["count"], ["know-triggers"] = ["count"], ["know-phrases"] = ["count", "latest"],
        ["know-open"] = ["exercises"], ["know-country"] = ["country"], ["know-safety"] = [], ["know-nothing"] = [], ["know-kept"] = ["days"], ["know-not-kept"] = [], ["know-elsewhere"] = [],
        ["exported"] = [],
        ["ask-last"] = ["exercise", "since"], ["no-last"] = [], ["deleted-last"] = ["exercise", "time"],
        ["which-relationship"] = [], ["ask-relationship"] = ["person"], ["no-relationship"] = [], ["deleted-relationship"] = ["person", "time"],
        ["ask-everything"] = [], ["deleted-everything"] = ["time"], ["elsewhere"] = [], ["nothing-deleted"] = [],
        ["may-i-keep"] = [], ["how-long"] = [], ["kept"] = ["days"], ["not-kept"] = [],
        ["ask-nickname"] = [], ["called"] = [], ["no-nickname"] = [],
        ["discreet"] = [], ["undiscreet"] = [],
    };
}
