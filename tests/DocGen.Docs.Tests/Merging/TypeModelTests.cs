using DocGen.Docs.Model;

namespace DocGen.Docs.Tests.Merging;

public class TypeModelTests
{
    private static readonly TypeModel Book = new(TypeKind.Entity, "Book");

    [Fact]
    public void A_type_can_be_shown_in_messages_and_debuggers() => Assert.Contains("Book", TypeModel.ListOf(Book).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_root_is_the_entity_at_the_bottom()
    {
        Assert.Equal(Book, TypeModel.ListOf(TypeModel.DictionaryOf(Book)).Root);
        Assert.Null(TypeModel.ListOf(new TypeModel(TypeKind.Int32)).Root);
        Assert.Null(new TypeModel(TypeKind.Patch, "Book").Root);
    }

    [Fact]
    public void Equal_types_are_equal() => Assert.Equal(TypeModel.ListOf(new TypeModel(TypeKind.Entity, "Book")), TypeModel.ListOf(Book));
}
