using System.Reflection;

namespace DocGen.Generator.Tests.Support;

/// <summary>A method of an emitted interface, and what it says of its operation.</summary>
internal sealed record EmittedOperation(string Uid, string Verb, string Path, MethodInfo Method)
{
    /// <summary>What comes back; null where nothing does.</summary>
    public Type? Response => Method.ReturnType is { IsGenericType: true } task ? Bare(task.GenericTypeArguments[0]) : null;

    /// <summary>The type of a parameter.</summary>
    public Type TypeOf(string parameter) => Bare(Method.GetParameters().Single(one => one.Name == parameter).ParameterType);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
