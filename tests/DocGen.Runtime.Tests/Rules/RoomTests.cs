using System.Text.RegularExpressions;
using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Rules;

/// <summary>The rooms of the runtime share a namespace, so it is type names that would carry one room into another.</summary>
public class RoomTests
{
    private static readonly string s_runtime = Path.Combine(Repository.Root, "runtime", "DocGen.Runtime");

    [Theory]
    [InlineData("Select", "Headers", "Json", "Http")]
    [InlineData("Headers", "Select", "Json", "Http")]
    [InlineData("Json", "Headers", "Http")]
    public void A_room_does_not_know_the_rooms_that_it_must_not_use(string room, params string[] others)
    {
        foreach (var file in Files(room))
        {
            var code = Regex.Replace(File.ReadAllText(file), @"//[^\n]*", "");
            foreach (var type in others.SelectMany(Types))
            {
                Assert.False(Regex.IsMatch(code, $@"\b{type}\b"), $"{Path.GetFileName(file)} of {room} knows {type}.");
            }
        }
    }

    [Fact]
    public void Every_file_is_named_after_its_type_and_no_longer_than_250_lines()
    {
        foreach (var file in Directory.EnumerateFiles(s_runtime, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            var type = TypeOf(file);
            Assert.Matches($@"\b(class|struct|interface|record|delegate|enum) [\w<> ]*\b{type}\b|delegate T {type}<|record struct {type}\b", File.ReadAllText(file));
            Assert.True(File.ReadLines(file).Count() <= 250, file);
        }
    }

    private static IEnumerable<string> Types(string room) => Files(room).Select(TypeOf).Distinct();

    private static IEnumerable<string> Files(string room) => Directory.EnumerateFiles(Path.Combine(s_runtime, room), "*.cs");

    private static string TypeOf(string file) => Path.GetFileName(file).Split('.', '{')[0];
}
