using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Json;

public class TextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain and long enough for the fast way")]
    [InlineData("quote \" backslash \\ slash /")]
    [InlineData("line\r\nbreak\ttab")]
    [InlineData("\u0000\u0001\u001f\u007f\b\f")]
    [InlineData("blåbærsyltetøy ελληνικά العربية 漢字 😀")]
    [InlineData("\u2028\u2029\u0085\uFEFF")]
    [InlineData("<script>alert('&+')</script>")]
    [InlineData("1234567\"")]
    [InlineData("12345678\"")]
    [InlineData("123456789012345\n")]
    [InlineData("12345678é\n1234567890123456é")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var json = Texts.Write(JsonShapes.String, text);
        Assert.Equal(text, Texts.Read(JsonShapes.String, json));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(text, document.RootElement.GetString());
    }

    [Fact]
    public void Only_what_JSON_demands_is_escaped() =>
        Assert.Equal("""
            "<a href='x'>+æ\"\\\n\u0001"
            """, Texts.Write(JsonShapes.String, "<a href='x'>+æ\"\\\n\u0001"));

    [Fact]
    public void Every_letter_alone_and_after_others_comes_back()
    {
        for (var letter = 0; letter <= 0xFFFF; letter++)
        {
            if (!char.IsSurrogate((char)letter))
            {
                var text = (char)letter + "12345678" + (char)letter;
                Assert.Equal(text, Texts.Read(JsonShapes.String, Texts.Write(JsonShapes.String, text)));
            }
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", Texts.Read(JsonShapes.String, Texts.Write(JsonShapes.String, "a\uD83Db")));

    [Fact]
    public void Keys_of_dictionaries_are_escaped_like_any_text()
    {
        var shape = JsonShapes.Dictionary(JsonShapes.Int32);
        var json = Texts.Write(shape, new() { ["a\"b\n"] = 1, [""] = 2, ["æ"] = 3 });
        Assert.Equal("""{"a\"b\n":1,"":2,"æ":3}""", json);
        Assert.Equal(1, Texts.Read(shape, json)["a\"b\n"]);
    }

    [Fact]
    public void Long_texts_and_bytes_grow_the_buffer()
    {
        var text = new string('æ', 300_000) + "\"";
        Assert.Equal(text, Texts.Read(JsonShapes.String, Texts.Write(JsonShapes.String, text)));
        var bytes = new byte[500_000];
        new Random(1).NextBytes(bytes);
        Assert.Equal(bytes, Texts.Read(JsonShapes.Bytes, Texts.Write(JsonShapes.Bytes, bytes)));
    }

    [Fact]
    public void Text_is_the_same_to_the_serializer_of_NET()
    {
        using var document = JsonDocument.Parse(Texts.Write(JsonShapes.String, "<+æ😀>"));
        Assert.Equal("<+æ😀>", document.RootElement.GetString());
        Assert.Equal("\"<+æ\"", "\"" + JsonEncodedText.Encode("<+æ", JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"");
    }
}
