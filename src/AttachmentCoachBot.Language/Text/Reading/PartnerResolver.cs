namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Decides who the partner is, and who “he”, “she” and “they” are: the partner when nobody else fits better, else the last person named
/// who goes with that pronoun.
/// </summary>
internal sealed class PartnerResolver(List<Draft> drafts, List<MentionDraft> mentions, ReadingContext context)
{
    public PartnerReference Resolve()
    {
        NameThePartner();
        var isSpokenTo = IsSpokenTo();
        var noun = mentions.Find(mention => mention.Referent == Referent.Partner && mention.Person == Person.Third && !drafts[mention.First].IsQuoted);
        var pronoun = noun?.Pronoun ?? (isSpokenTo ? null : context.PartnerPronoun);
        string? impliedPronoun = null;
        MentionDraft? lastOther = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Referent == Referent.Other && mention.Pronoun is not null && !mention.IsPossessive)
                lastOther = mention;
            if (mention.Referent == Referent.Partner && mention.Person == Person.Third && mention.First > (lastOther?.First ?? -1) && mention.Pronoun != "they")
                lastOther = null;
            if (mention.Referent != Referent.Unknown)
                continue;
            var fitsOther = lastOther is not null && lastOther.IsPlural == (mention.Pronoun == "they" && lastOther.IsPlural) && Fits(lastOther.Pronoun!, mention.Pronoun!);
            var fitsPartner = !isSpokenTo && (pronoun is null ? impliedPronoun is null || Fits(impliedPronoun, mention.Pronoun!) : Fits(pronoun, mention.Pronoun!))
                && (mention.Pronoun != "they" || pronoun == "they");
            if (!fitsPartner || fitsOther)
            {
                mentions[i] = mention with { Referent = Referent.Other };
                continue;
            }

            mentions[i] = mention with { Referent = Referent.Partner, IsPlural = false };
            if (mention.Pronoun != "they")
                impliedPronoun ??= mention.Pronoun;
        }

        if (isSpokenTo || noun is null && impliedPronoun is null && context.PartnerPronoun is null)
            return noun is null ? PartnerReference.Second : PartnerReference.Second with { Name = NameOf(noun) };
        return new PartnerReference(Person.Third, impliedPronoun ?? pronoun ?? "they", noun is null ? (context.PartnerNames.Count > 0 ? context.PartnerNames[0] : null) : NameOf(noun));
    }

    /// <summary>A name that the context knows, or the only name in a text that speaks to nobody: “Sam never calls me back”.</summary>
    private void NameThePartner()
    {
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Name is { } name && context.PartnerNames.Contains(name, StringComparer.OrdinalIgnoreCase))
                mentions[i] = mentions[i] with { Referent = Referent.Partner };

        if (IsSpokenTo() || mentions.Exists(mention => mention.Referent == Referent.Partner || mention.Referent == Referent.Other && mention.Name is null && mention.Pronoun is "he" or "she"))
            return;
        var names = mentions.Where(mention => mention.Name is not null && mention.Referent == Referent.Other).Select(mention => mention.Name).Distinct().ToList();
        if (names.Count != 1 || IsNamedAfterPronoun(names[0]!))
            return;
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Name == names[0])
                mentions[i] = mentions[i] with { Referent = Referent.Partner };
    }

    /// <summary>“He undermined me when I told Leo …”: “he” was there first, and Leo is somebody else.</summary>
    private bool IsNamedAfterPronoun(string name)
    {
        foreach (var mention in mentions)
            if (mention.Name == name)
                return false;
            else if (mention is { Referent: Referent.Unknown, Pronoun: "he" or "she", IsPossessive: false })
                return true;
        return false;
    }

    private bool IsSpokenTo()
    {
        foreach (var mention in mentions)
            if (mention.Person == Person.Second && !drafts[mention.First].IsQuoted && !IsDiscourse(mention))
                return true;
        return false;
    }

    /// <summary>“you know” and “you guys” speak to whoever reads.</summary>
    private bool IsDiscourse(MentionDraft mention) =>
        mention.End < drafts.Count && drafts[mention.End].Word is "know" && (mention.End + 1 >= drafts.Count || !drafts[mention.End + 1].IsWord) && mention.First > 0;

    private static bool Fits(string known, string pronoun) => known == pronoun || known == "they" && pronoun is "he" or "she";

    private string NameOf(MentionDraft noun)
    {
        var end = noun.IsPossessive ? noun.End - 1 : noun.End;
        return noun.Name is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : string.Join(' ', drafts.Skip(noun.First).Take(end - noun.First).Select(draft => draft.Word));
    }
}
