namespace DocGen.Runtime;

/// <summary>The name of the HTTP header that a property of a header class is sent as.</summary>
/// <param name="name">The header's name as the docs write it; HTTP compares it without case (RFC 9110, section 5.1).</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string name) : Attribute
{
    /// <summary>The header's name as the docs write it.</summary>
    public string Name { get; } = name;
}
