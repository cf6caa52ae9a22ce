using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>An options object: many optional query parameters as one, shared by all operations with the same ones.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is for, plain text.</param>
/// <param name="Parameters">The parameters, in page order; their names are those of properties.</param>
public sealed record QueryModel(string Name, string Summary, EquatableArray<ParameterModel> Parameters);
