using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>The request body of an operation.</summary>
/// <param name="Name">The C# parameter: <c>request</c> or <c>body</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Summary">The docs' text, plain.</param>
/// <param name="ContentType">What the client sends it as.</param>
/// <param name="ContentTypes">What the page says the server takes; empty where it doesn't say.</param>
public sealed record BodyModel(string Name, TypeModel Type, string Summary, string ContentType, EquatableArray<string> ContentTypes);
