namespace DocGen.Runtime;

/// <summary>The placeholder of the path that an argument fills.</summary>
/// <param name="name">The placeholder's name, without braces.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PathAttribute(string name) : Attribute
{
    /// <summary>The placeholder's name, without braces.</summary>
    public string Name { get; } = name;
}
