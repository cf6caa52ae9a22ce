using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>How types of the model are written in C#, and what reads and writes them as JSON.</summary>
internal static class TypeNames
{
    /// <summary>The C# type of a value that is there.</summary>
    public static string Of(TypeModel type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.Double => "double",
        TypeKind.Boolean => "bool",
        TypeKind.DateTime => "DateTimeOffset",
        TypeKind.Bytes => "byte[]",
        TypeKind.Json => "JsonElement",
        TypeKind.Entity or TypeKind.Enum => type.Name,
        TypeKind.List => $"List<{Of(type.Element!)}>",
        TypeKind.Dictionary => $"Dictionary<string, {Of(type.Element!)}>",
        TypeKind.File => "ApiFile",
        TypeKind.Patch => type.Name.Length > 0 ? $"ApiPatch<{type.Name}>" : "ApiPatch",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A type without a C# name."),
    };

    /// <summary>The method of the reader and the writer that a property of the type uses, and the argument it needs.</summary>
    public static (string Method, string Argument) Accessor(TypeModel type) => type.Kind switch
    {
        TypeKind.DateTime => ("DateTime", ""),
        TypeKind.Bytes => ("Bytes", ""),
        TypeKind.Json => ("Element", ""),
        TypeKind.Entity => ("Entity", $"{type.Name}Json.Default"),
        TypeKind.Enum => ("Enum", ""),
        TypeKind.List => ("List", Shape(type.Element!)),
        TypeKind.Dictionary => ("Dictionary", Shape(type.Element!)),
        _ => (type.Kind.ToString(), ""),
    };

    /// <summary>The expression for how a value of the type is read and written.</summary>
    public static string Shape(TypeModel type) => type.Kind switch
    {
        TypeKind.Entity => $"{type.Name}Json.Default",
        TypeKind.Enum => $"JsonShapes.Enum<{type.Name}>()",
        TypeKind.List => $"JsonShapes.List({Shape(type.Element!)})",
        TypeKind.Dictionary => $"JsonShapes.Dictionary({Shape(type.Element!)})",
        TypeKind.Json => "JsonShapes.Element",
        _ => $"JsonShapes.{type.Kind}",
    };
}
