namespace BlameTraining;

/// <summary>One labelled text: the numbers of its features, and whether it blames.</summary>
internal sealed record Example(string Text, int[] Features, bool Blames, bool RulesFindBlame, bool IsTested);
