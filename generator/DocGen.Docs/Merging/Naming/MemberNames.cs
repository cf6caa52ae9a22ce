using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of members: unique in their type, never the type's own name (CS0542), never a member that every object has (CS0108).</summary>
internal static class MemberNames
{
    private static readonly string[] s_object = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];
    private static readonly HashSet<string> s_entity = new([.. s_object, "Fields", "Then", "ToMergePatch", "_path", "TRoot"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_call = new(["request", "body", "headers", "cancellationToken"], StringComparer.Ordinal);

    /// <summary>The scope of a class's properties: what DocGen itself puts on entities and their paths is taken.</summary>
    public static TakenNames OfEntity(string typeName) =>
        new TakenNames(StringComparer.Ordinal, s_entity).Reserve([typeName]);

    /// <summary>The scope of an enum's members.</summary>
    public static TakenNames OfEnum(string typeName) =>
        new TakenNames(StringComparer.Ordinal).Reserve(s_object).Reserve([typeName, "Value", "Create", "PrintMembers", "Deconstruct"]);

    /// <summary>The scope of an operation's parameters.</summary>
    public static TakenNames OfCall() => new(StringComparer.Ordinal, s_call);

    /// <summary>The scope of methods or properties beside some that are fixed.</summary>
    public static TakenNames OfMethod(params string[] fixedNames) => new TakenNames(StringComparer.Ordinal).Reserve(fixedNames);

    /// <summary>A property's name; where it is taken, it is told apart by a word, not by a number.</summary>
    public static string Take(TakenNames scope, string wireName) => scope.TakeOr(CSharpNames.Pascal(wireName), "Value");

    /// <summary>Gives every property of a class and its bases the same scope.</summary>
    public static TakenNames ScopeOf(string typeName, EquatableArray<PropertyModel> inherited) =>
        OfEntity(typeName).Reserve(inherited.Select(property => property.Name));
}
