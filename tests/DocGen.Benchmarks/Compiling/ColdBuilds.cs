namespace DocGen.Benchmarks.Compiling;

/// <summary>What the compiler took for one project in three forms, in milliseconds; medians.</summary>
/// <param name="Bare">The user's code alone.</param>
/// <param name="Written">And the code of a page, checked in.</param>
/// <param name="Generated">And the code of the page, generated.</param>
/// <param name="Added">What the generator added to checked-in code, pair by pair.</param>
/// <param name="Pairs">How many pairs there were.</param>
internal sealed record ColdBuilds(double Bare, double Written, double Generated, double Added, int Pairs);
