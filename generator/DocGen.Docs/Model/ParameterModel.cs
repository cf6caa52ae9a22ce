namespace DocGen.Docs.Model;

/// <summary>A path part or query parameter of an operation.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="WireName">The placeholder or query name.</param>
/// <param name="Name">The C# parameter's name, without <c>@</c>.</param>
/// <param name="Type">Its type; for optional ones nullable in C#.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Summary">The docs' text, plain.</param>
public sealed record ParameterModel(ParameterPlace Place, string WireName, string Name, TypeModel Type, bool Required, string Summary);
