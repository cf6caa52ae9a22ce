namespace DocGen.SampleServer.Pages;

/// <summary>Where an answer's body comes from; the words of <see cref="DocGenHeaders.Sample"/>.</summary>
internal enum AnswerOrigin
{
    /// <summary>The page's sample.</summary>
    Page,

    /// <summary>The types of its table.</summary>
    Table,

    /// <summary>What was saved before.</summary>
    Memory,
}
