namespace DocGen.Generator.Pipeline;

/// <summary>The values of two steps; made only where one of them came out otherwise, so two of these are never compared by what they hold.</summary>
/// <param name="left">The value of the one.</param>
/// <param name="right">The value of the other.</param>
internal sealed class Both<TLeft, TRight>(TLeft left, TRight right)
{
    public TLeft Left { get; } = left;

    public TRight Right { get; } = right;
}
