namespace AttachmentCoachBot.Dialogs.Relationships;

/// <summary>The people somebody told the coach about. One relationship is practised at a time; the others wait with all that is known of them.</summary>
public static class RelationshipBook
{
    /// <summary>All that were named so far, the one practised last first.</summary>
    public static IReadOnlyList<Relationship> Known(this PersonState person) =>
        [.. new[] { person.Relationship }.Concat(person.OtherRelationships).Where(relationship => relationship.Kind is not null)];

    /// <summary>Makes the one that was named the one practised for, and begins it when it is new. The id never changes, so a name may.</summary>
    public static PersonState Turn(this PersonState person, Acquaintance to)
    {
        if (person.Known().FirstOrDefault(known => Fits(known, to)) is { } known)
            return person.TurnTo(known.Id).With(found => found with { Name = to.Name ?? found.Name, Word = to.Word.Length > 0 ? to.Word : found.Word });

        // Somebody was practised for before anyone asked who that is: it was the partner, as nearly always.
        var isUnnamed = person.Relationship.Kind is null && (person.Relationship.IsBlank() || to.Kind == RelationshipWords.Partner);
        var others = isUnnamed ? person.OtherRelationships : [person.Relationship, .. person.OtherRelationships];
        var begun = (isUnnamed ? person.Relationship : new Relationship()) with
        {
            Id = $"r{person.Known().Select(one => int.Parse(one.Id[1..])).DefaultIfEmpty(0).Max() + 1}", Kind = to.Kind.Length > 0 ? to.Kind : RelationshipWords.Partner,
            Word = to.Word.Length > 0 ? to.Word : to.Kind.Length > 0 ? to.Kind : RelationshipWords.Partner,
        };
        return person with { Relationship = begun with { Name = to.Name ?? begun.Name }, OtherRelationships = others };
    }

    /// <summary>Makes a known relationship the one practised for; nothing changes when there is none of that id.</summary>
    public static PersonState TurnTo(this PersonState person, string id)
    {
        if (person.Relationship.Id == id || person.OtherRelationships.FirstOrDefault(other => other.Id == id) is not { } chosen)
            return person;
        IReadOnlyList<Relationship> others = [person.Relationship, .. person.OtherRelationships.Where(other => other.Id != id)];
        return person with { Relationship = chosen, OtherRelationships = [.. others.Where(other => !other.IsBlank())] };
    }

    /// <summary>The relationship of that id changed, whether it is the one practised now or not.</summary>
    public static PersonState Change(this PersonState person, string id, Func<Relationship, Relationship> change) =>
        person.Relationship.Id == id
            ? person.With(change)
            : person with { OtherRelationships = [.. person.OtherRelationships.Select(other => other.Id == id ? change(other) : other)] };

    public static PersonState With(this PersonState person, Func<Relationship, Relationship> change) => person with { Relationship = change(person.Relationship) };

    /// <summary>“Sam”, or “my mother” as the person would say it.</summary>
    public static string InFirstPerson(this Relationship relationship) => relationship.Name ?? Possessed("my", relationship);

    /// <summary>“Sam”, or “your mother” as the coach would say it.</summary>
    public static string InSecondPerson(this Relationship relationship) => relationship.Name ?? Possessed("your", relationship);

    /// <summary>True when nothing is known of it yet.</summary>
    public static bool IsBlank(this Relationship relationship) =>
        relationship is { Kind: null, Name: null, Pronoun: null, OwnPattern: null, PartnersPattern: null, IsPatternDeclined: false };

    private static string Possessed(string whose, Relationship relationship) =>
        relationship.Kind == "someone else" && relationship.Word is null or "someone else" or "somebody else" ? "this person" : $"{whose} {relationship.Word ?? RelationshipWords.Partner}";

    private static bool Fits(Relationship known, Acquaintance said)
    {
        if (said.Name is { } name && known.Name is not null)
            return name.Equals(known.Name, StringComparison.OrdinalIgnoreCase) && (said.Kind.Length == 0 || said.Kind == known.Kind);
        if (said.Kind.Length == 0)
            return false;
        return known.Kind == said.Kind && (said.Kind is not ("parent" or "family" or "friend" or "someone else") || known.Word == said.Word || said.Word == said.Kind);
    }
}
