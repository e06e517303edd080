namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>Features in the order of the text, each name once.</summary>
internal sealed class FeatureList(int capacity)
{
    private readonly HashSet<string> _names = new(capacity, StringComparer.Ordinal);
    private readonly List<Feature> _items = new(capacity);

    public IReadOnlyList<Feature> Items => _items;

    public void Add(string name, int first, int end)
    {
        if (_names.Add(name))
            _items.Add(new Feature(name, first, end));
    }
}
