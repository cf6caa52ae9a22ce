using DocGen.Docs.Collections;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Pipeline;

/// <summary>Joins steps, and leaves objects behind each of them.</summary>
/// <remarks>
/// The compiler was compiled ahead of time for steps that hold objects. For each kind of struct among the steps (tuples of tuples, lists of ours) the runtime has to compile
/// about a hundred methods of Roslyn's first, in every process anew. So no step of ours holds a struct; a list that is one is held by its interface.
/// </remarks>
internal static class Joins
{
    /// <summary>The values of both.</summary>
    public static IncrementalValueProvider<Both<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right) =>
        left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>All values at once.</summary>
    public static IncrementalValueProvider<IReadOnlyList<T>> Gather<T>(this IncrementalValuesProvider<T> values) =>
        values.Collect().Select(static (all, _) => (IReadOnlyList<T>)all);

    /// <summary>The items as a step may hold them: equal to others that are equal one by one.</summary>
    public static IReadOnlyList<T> ToStepList<T>(this IEnumerable<T> items) => items.ToEquatableArray();
}
