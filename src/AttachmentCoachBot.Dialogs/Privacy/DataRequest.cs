using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary>What a person may ask about their data, at any step.</summary>
public enum DataRequest { Open, Know, Export, DeleteLast, DeleteRelationship, DeleteEverything, Keep, Nickname, Discreet, Undiscreet, Done }

/// <summary>How people ask it. The phrases stand for the whole message: “delete everything” asks, “he made me delete everything” tells.</summary>
public static class DataRequests
{
    private const string Mine = "(my|all my|all of my|all the|all|the|your|)";
    private const string Data = "(data|history|messages|records|information|conversation|conversations|chats)";

    private static readonly (DataRequest Request, Phrases Phrases)[] Ways =
    [
        (DataRequest.Know, Phrases.Of(
            "what do you (know|remember|have|keep|store|save) (about|on|of) me", "(show|tell) me what you (know|remember|have|keep|store) (about me|)", "what have you (got|stored|kept|saved) (about|on) me",
            "show (me|) my data", "what you keep", "show what you keep")),
        (DataRequest.Export, Phrases.Of(
            "export", $"(export|download) {Mine} {Data}", "export (everything|it)", "(give|send) me (my|all my) (data|history)", "(i want|get) (a copy of|) my data", "download (everything|it)")),
        (DataRequest.DeleteLast, Phrases.Of(
            "(delete|erase|remove|forget) (the|my|this|that|) (last|latest|) exercise", "(delete|erase|forget) (the last one|that last one|what we just did)")),
        (DataRequest.DeleteRelationship, Phrases.Of(
            "(delete|erase|remove|forget) (one|a|the|this|my|that) relationship", "(delete|erase|remove|forget) (a|the|this|one) person", "delete what you know about (him|her|them)", "forget (about |)(him|her|them)")),
        (DataRequest.DeleteEverything, Phrases.Of(
            "(delete|erase|remove|wipe|destroy) (everything|all|it all|all of it|me|my account)", $"(delete|erase|remove|wipe|clear) {Mine} {Data}", "forget (me|everything|everything about me|all about me|all of it)",
            "delete everything (about me|you know|you have|you know about me)", "erase everything (about me|you know|you know about me)")),
        (DataRequest.Keep, Phrases.Of(
            "how long do you keep (it|that|this|my data|things|everything|my messages)", "(change|set) how long (you keep it|you keep things|it is kept|things are kept)", "how long it is kept", "(change|set) (the|) retention",
            "(keep|store|save) nothing", "(do not|dont) (keep|store|save) (anything|this|it|my messages)")),
        (DataRequest.Nickname, Phrases.Of("change my (nickname|name)", "(change|set) (the|my|) (nickname|name)", "forget my (name|nickname)", "(delete|remove) my (name|nickname)", "what i am called")),
        (DataRequest.Undiscreet, Phrases.Of("(discreet|private|secret) mode off", "(turn|switch) off (the|) (discreet|private) mode", "(end|leave|stop|no) discreet (mode|)", "discreet off")),
        (DataRequest.Discreet, Phrases.Of("(discreet|private|secret) mode (on|)", "(turn|switch) on (the|) (discreet|private) mode", "discreet (on|)", "be discreet")),
        (DataRequest.Open, Phrases.Of("my data", "(my|) privacy", "(my|) (data|privacy) (settings|menu|)", "about my data", "data protection")),
    ];

    public static readonly Phrases All = Phrases.Of([.. Ways.SelectMany(way => way.Phrases.All)]);

    /// <summary>What is asked, word for word; null when the message is about something else.</summary>
    public static DataRequest? In(string plain)
    {
        foreach (var (request, phrases) in Ways)
            if (phrases.AreSaid(plain))
                return request;
        return null;
    }
}
