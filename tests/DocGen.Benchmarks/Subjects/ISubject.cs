using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Something to measure.</summary>
internal interface ISubject
{
    /// <summary>The subject, and what its times are.</summary>
    string Title { get; }

    /// <summary>Whether the process that measures stands for a compiler's, so that it has the same collector of garbage.</summary>
    bool IsInCompiler => false;

    /// <summary>Measures; the rows come in the order in which they are shown.</summary>
    IEnumerable<Row> Measure(Effort effort);
}
