using System.Text;
using DocGen.Docs.Collections;
using static DocGen.Docs.Surface.SurfaceKind;

namespace DocGen.Docs.Surface;

/// <summary>The surface as a file to be read in a pull request: one line a member, sorted.</summary>
/// <remarks>
/// The file is C# that is skipped: so the compiler itself can write it where there is nothing but the package (see the target DocGenAcceptApi).
/// Lines that begin with <c>#</c> are no members.
/// </remarks>
public static class SurfaceText
{
    /// <summary>The name of the file, beside the project.</summary>
    public const string FileName = "docgen.api.txt";

    private const string Head = "#if false // The accepted API. After a change of the docs: dotnet build -t:DocGenAcceptApi, and read what differs.\n";

    private const string Foot = "#endif\n";

    /// <summary>The whole file.</summary>
    public static string Write(EquatableArray<SurfaceMember> members)
    {
        var text = new StringBuilder(Head);
        foreach (var line in members.Where(member => !IsListed(member.Kind)).Select(Line).Concat(Lists(members)).OrderBy(line => line, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.Append(Foot).ToString();
    }

    /// <summary>Whether a line lists all members of the kind: an operation has too many headers and statuses for a line each.</summary>
    internal static bool IsListed(SurfaceKind kind) => kind is Header or Status;

    private static IEnumerable<string> Lists(EquatableArray<SurfaceMember> members) =>
        members.Where(member => IsListed(member.Kind)).GroupBy(member => (member.Owner, member.Kind))
            .Select(group => $"operation {SurfaceWords.Quote(group.Key.Owner)} {(group.Key.Kind == Header ? "headers" : "status")}: " +
                string.Join(", ", group.Select(member => SurfaceWords.Quote(member.Name)).OrderBy(name => name, StringComparer.Ordinal)));

    private static string Line(SurfaceMember member)
    {
        var owner = SurfaceWords.Quote(member.Owner);
        var name = SurfaceWords.Quote(member.Name);
        var text = member.Kind switch
        {
            Entity => member.Value.Length > 0 ? $"entity {owner} : {member.Value}" : $"entity {owner}",
            Property => $"entity {owner} {name}: {member.Value}",
            SurfaceKind.Enum => $"enum {owner}",
            Word => member.Value.Length > 0 ? $"enum {owner} {name} {member.Value}" : $"enum {owner} {name}",
            Operation => $"operation {owner} {SurfaceWords.Route(member.Value)}",
            Answer => $"operation {owner} answer: {member.Value}",
            Body => $"operation {owner} body: {member.Value}",
            Options => $"operation {owner} options: {member.Value}",
            SurfaceKind.Path => $"operation {owner} path {name}: {member.Value}",
            _ => $"operation {owner} query {name}: {member.Value}",
        };
        return text + SurfaceWords.Marks(member.Marks);
    }
}
