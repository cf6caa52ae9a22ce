using System.Globalization;
using DocGen.Docs.Merging.Naming;

namespace DocGen.Docs.Tests.Merging.Naming;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("Title", "Title")]
    [InlineData("op", "Op")]
    [InlineData("odata.nextLink", "OdataNextLink")]
    [InlineData("$mode", "Mode")]
    [InlineData("_Links", "_Links")]
    [InlineData("loan.book.id", "LoanBookId")]
    [InlineData("first-name", "FirstName")]
    [InlineData("lib:page count", "LibPageCount")]
    [InlineData("class", "Class")]
    [InlineData("2nd", "_2nd")]
    [InlineData("straße", "Straße")]
    [InlineData("書名", "書名")]
    [InlineData("", "_")]
    [InlineData("$.-", "_")]
    [InlineData("a\u200bb", "AB")]
    [InlineData("a\u202eb", "AB")]
    [InlineData("a\u00adb", "AB")]
    [InlineData("\ud83d\ude00face", "Face")]
    public void A_word_becomes_the_nearest_identifier(string words, string name) => Assert.Equal(name, CSharpNames.Pascal(words));

    /// <summary>Vowels of many scripts are marks; without them unlike words would be one.</summary>
    [Theory]
    [InlineData("किताब")]
    [InlineData("ชื่อ")]
    [InlineData("e\u0301tat")]
    public void A_letter_keeps_its_marks(string word) =>
        Assert.Equal(word.Normalize().ToUpperInvariant(), CSharpNames.Pascal(word).Normalize().ToUpperInvariant());

    [Theory]
    [InlineData("Title", "title")]
    [InlineData("$filter", "filter")]
    [InlineData("xMLKey", "xMLKey")]
    [InlineData("Private", "private")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("loan.book", "loanBook")]
    [InlineData("_x", "_x")]
    [InlineData("3d", "_3d")]
    [InlineData("", "_")]
    public void A_parameter_begins_small(string words, string name) => Assert.Equal(name, CSharpNames.Camel(words));

    /// <summary>The compiler drops format characters (C# 6.4.3), so two names that differ in them only are one.</summary>
    [Theory]
    [InlineData("\u200d")]
    [InlineData("\u200e")]
    [InlineData("\u202a")]
    [InlineData("\u2066")]
    [InlineData("\ufeff")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("@")]
    [InlineData("/*")]
    [InlineData("\u0301")]
    public void Nothing_that_no_identifier_has_gets_into_one(string odd)
    {
        foreach (var name in new[] { CSharpNames.Pascal($"bo{odd}ok{odd}"), CSharpNames.Camel($"{odd}bo{odd}ok"), CSharpNames.Header($"Bo{odd}-ok{odd}") })
            Assert.True(Identifiers.IsValid(name), $"'{name}' {string.Join(" ", name.Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)))}");
    }

    [Fact]
    public void A_very_long_name_is_cut()
    {
        Assert.InRange(CSharpNames.Pascal(new string('a', 5000)).Length, 100, 128);
        Assert.True(Identifiers.IsValid(CSharpNames.Pascal(string.Concat(Enumerable.Repeat("\U00020000", 500)))));
        Assert.True(Identifiers.IsValid(CSharpNames.Pascal("9" + new string('a', 5000))));
    }

    [Theory]
    [InlineData("Lib-Language", "LibLanguage")]
    [InlineData("LIB-Language", "LibLanguage")]
    [InlineData("ETag", "ETag")]
    [InlineData("X-1-Y", "X_1Y")]
    [InlineData("-", "_")]
    public void A_header_is_calmed(string wireName, string name) => Assert.Equal(name, CSharpNames.Header(wireName));
}
