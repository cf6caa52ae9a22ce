namespace DocGen.Runtime;

/// <summary>Says which documented operation a method of an emitted interface calls.</summary>
/// <param name="uid">The uid of the operation's page.</param>
/// <param name="verb">The HTTP method, such as <c>POST</c>.</param>
/// <param name="path">The path with its placeholders, from the root of the API.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApiOperationAttribute(string uid, string verb, string path) : Attribute
{
    /// <summary>The uid of the operation's page.</summary>
    public string Uid { get; } = uid;

    /// <summary>The HTTP method.</summary>
    public string Verb { get; } = verb;

    /// <summary>The path with its placeholders.</summary>
    public string Path { get; } = path;
}
