using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Something to measure.</summary>
internal interface ISubject
{
    /// <summary>The subject, and what its times are.</summary>
    string Title { get; }

    /// <summary>Measures; the rows come in the order in which they are shown.</summary>
    IEnumerable<Row> Measure(Effort effort);
}
