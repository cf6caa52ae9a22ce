using System.Text.RegularExpressions;

namespace Sample;

/// <summary>A body as the tour shows it: members that are null are counted instead, as $select leaves many of them.</summary>
internal static partial class ShownBody
{
    public static string Of(string body)
    {
        var nulls = NullMember().Count(body);
        return nulls == 0 ? body : $"{NullMember().Replace(body, "").Replace(",}", "}")}   and {nulls} times null";
    }

    [GeneratedRegex("\"[^\"]+\":null,?")]
    private static partial Regex NullMember();
}
