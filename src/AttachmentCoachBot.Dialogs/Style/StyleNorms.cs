namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>
/// The numbers that scoring rests on. They come from open data on another questionnaire (ECR, N = 39,049, scale 1 to 5, six statements for each dimension), so here they are a
/// provisional prior, and the product says so. To be replaced when there is data on our own statements.
/// </summary>
public static class StyleNorms
{
    /// <summary>
    /// Mean, reliability and standard error of six statements, as published on a scale of 1 to 5, on our scale of 0 to 100. The published spread of people (0.80 and 0.83) is that of the long
    /// questionnaire; with six statements' error it would make anxiety less reliable (.81) than six statements are (.84), so the spread follows from reliability and error (0.89 and 0.84).
    /// </summary>
    public static readonly DimensionNorm Anxiety = DimensionNorm.FromFiveSteps(mean: 3.06, reliability: 0.84, error: 0.39);

    public static readonly DimensionNorm Avoidance = DimensionNorm.FromFiveSteps(mean: 2.54, reliability: 0.86, error: 0.34);

    /// <summary>
    /// Above this a dimension counts as high: the middle of the scale, where a person agrees as much as they disagree. It is arbitrary. People do not come in four kinds (Fraley et al. 2015), and
    /// with these norms about half of them lie within one standard error of a cut; hence probabilities instead of a verdict.
    /// </summary>
    public const double Cut = 50;

    /// <summary>
    /// The chance of a pattern is worked out with this much more error than the band has. A chance that is exactly right makes leanings from 0.70 on right in 88.7 % of cases, because that is the
    /// mean of the chances from 0.70 to 1; and ours rests on norms of other statements, which can only make it worse. With this caution leanings are right in nine of ten cases, at the price of
    /// chances that are up to four points too modest.
    /// </summary>
    public const double Caution = 1.12;

    /// <summary>From this probability on a pattern is called a leaning; below it, the result is “between … and …”. A convention of ours.</summary>
    public const double LeaningFrom = 0.70;

    /// <summary>From here on a leaning is called clear. When statements were left open, only a clear leaning is named at all.</summary>
    public const double ClearFrom = 0.80;

    /// <summary>The band holds the true value in eight of ten cases: this many standard errors to each side.</summary>
    public const double BandWidth = 1.2816;

    public const double BandRate = 0.80;

    /// <summary>With more than this share of the statements open there is no result.</summary>
    public const double MostSkipped = 1.0 / 3;

    /// <summary>With fewer answers than this in one dimension there is no result either.</summary>
    public const int FewestAnswers = 3;

    /// <summary>Statements and reversed statements of one dimension this many of seven steps apart, on average, contradict each other. Chance alone does this to fewer than one person in a hundred.</summary>
    public const double ContradictsFrom = 3.0;

    /// <summary>How much a contradiction that the person keeps widens the error of its dimension.</summary>
    public const double ContradictionWidens = 1.4;
}

/// <summary>What is known of other people on one dimension, 0 to 100.</summary>
/// <param name="Spread">Standard deviation of people's true scores.</param>
/// <param name="Error">Standard error of a score from six statements.</param>
public sealed record DimensionNorm(double Mean, double Spread, double Error)
{
    private const int Statements = 6;

    public static DimensionNorm FromFiveSteps(double mean, double reliability, double error) => new((mean - 1) * 25, Math.Sqrt(reliability / (1 - reliability)) * error * 25, error * 25);

    /// <summary>Fewer statements, more error: it shrinks with the root of their number.</summary>
    public double ErrorOf(int answers) => Error * Math.Sqrt((double)Statements / answers);
}
