using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Lines;
using static DocGen.Docs.Surface.SurfaceKind;

namespace DocGen.Docs.Surface;

/// <summary>Reads the lines of an accepted surface back; whatever the text, there is a reading.</summary>
public static class SurfaceReader
{
    /// <summary>What version control leaves in a file where two changes met.</summary>
    private static readonly string[] s_conflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Reads the text of the file.</summary>
    public static SurfaceReading Read(string text)
    {
        var page = new PageText(text);
        var members = new List<SurfaceMember>();
        var faults = new List<SurfaceFault>();
        var known = new HashSet<(SurfaceKind, string, string)>();
        for (var i = 0; i < page.Lines.Length; i++)
        {
            var line = page.Trimmed(i);
            if (s_conflictMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal))) faults.Add(new(i, line, IsConflict: true));
            else if (line.Length > 0 && line[0] != '#' && !Add(line, i)) faults.Add(new(i, line, IsConflict: false));
        }

        return new(members.ToEquatableArray(), faults.ToEquatableArray());

        bool Add(string line, int number)
        {
            var marks = SurfaceWords.TakeMarks(ref line);
            var read = SurfaceWords.Split(line) is { } words ? Members(words, marks).ToList() : [];
            foreach (var member in read)
            {
                if (!known.Add(member.Key)) return false;
                members.Add(member with { Line = number });
            }

            return read.Count > 0;
        }
    }

    private static IEnumerable<SurfaceMember> Members(List<string> words, SurfaceMarks marks)
    {
        if (words.Count < 2) return [];
        var owner = words[1];
        return (words[0], words.Count) switch
        {
            ("entity", 2) => [new(Entity, owner, "", "", marks)],
            ("entity", 4) when words[2] == SurfaceWords.Colon => [new(Entity, owner, "", words[3], marks)],
            ("entity", > 4) when words[3] == SurfaceWords.Colon => [new(Property, owner, words[2], Rest(words, 4), marks)],
            ("enum", 2) => [new(SurfaceKind.Enum, owner, "", "", marks)],
            ("enum", > 2) => [new(Word, owner, words[2], Rest(words, 3), marks)],
            ("operation", 4) when words[3] != SurfaceWords.Colon => [new(Operation, owner, "", Rest(words, 2), marks)],
            ("operation", > 4) when words[3] == SurfaceWords.Colon => OfOperation(words, marks),
            ("operation", > 5) when words[4] == SurfaceWords.Colon => OfOperation(words, marks),
            _ => [],
        };
    }

    private static IEnumerable<SurfaceMember> OfOperation(List<string> words, SurfaceMarks marks)
    {
        var owner = words[1];
        return (words[2], words.IndexOf(SurfaceWords.Colon, 3)) switch
        {
            ("answer", 3) => [new(Answer, owner, "", Rest(words, 4), marks)],
            ("body", 3) => [new(Body, owner, "", Rest(words, 4), marks)],
            ("options", 3) => [new(Options, owner, "", Rest(words, 4), marks)],
            ("headers", 3) => words.Skip(4).Select(name => new SurfaceMember(Header, owner, name, "", marks)),
            ("status", 3) => words.Skip(4).Select(code => new SurfaceMember(Status, owner, code, "", marks)),
            ("path", 4) => [new(SurfaceKind.Path, owner, words[3], Rest(words, 5), marks)],
            ("query", 4) => [new(Query, owner, words[3], Rest(words, 5), marks)],
            _ => [],
        };
    }

    private static string Rest(List<string> words, int from) => string.Join(" ", words.Skip(from));
}
