namespace AttachmentCoachBot.Evaluation;

/// <summary>So many of so many, with the interval that a figure from a small set deserves.</summary>
internal readonly record struct Share(int Count, int Of)
{
    /// <summary>NaN when there was nothing to count.</summary>
    public double Value => Of == 0 ? double.NaN : (double)Count / Of;

    /// <summary>The 95 % interval of Wilson (1927), which stays inside 0 and 1 for small counts too.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
                return (0, 1);
            const double z = 1.96;
            double n = Of, p = Value;
            var centre = (p + z * z / (2 * n)) / (1 + z * z / n);
            var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
            return (Math.Max(0, centre - half), Math.Min(1, centre + half));
        }
    }

    public Share And(bool counts) => new(Count + (counts ? 1 : 0), Of + 1);
}
