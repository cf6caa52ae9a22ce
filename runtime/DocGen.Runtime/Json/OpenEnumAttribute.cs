namespace DocGen.Runtime;

/// <summary>Marks an emitted struct as an open enum: a text for which the docs list some words. See <see cref="IOpenEnum{TSelf}"/>.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class OpenEnumAttribute : Attribute;
