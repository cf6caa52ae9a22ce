namespace DocGen.Runtime;

/// <summary>The name under which an argument or a property is sent in the query.</summary>
/// <param name="name">The name as the docs write it, such as <c>$select</c>.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class QueryAttribute(string name) : Attribute
{
    /// <summary>The name as the docs write it, such as <c>$select</c>.</summary>
    public string Name { get; } = name;
}
