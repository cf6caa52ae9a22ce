using DocGen.Generator.Pipeline;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>The slots that keep items in their places.</summary>
public class SlotTests
{
    [Fact]
    public void An_item_is_in_the_same_slot_in_every_process() => Assert.Equal(27, Slot("Boat", "Boat"));

    [Theory]
    [InlineData("Aardvark")]
    [InlineData("Zebra")]
    public void Another_item_moves_none(string other) => Assert.Equal(Slot("Boat", "Boat"), Slot("Boat", "Boat", other));

    [Theory]
    [InlineData(1, Slots.CountOfFew)]
    [InlineData(Slots.Few, Slots.CountOfFew)]
    [InlineData(Slots.Few + 1, Slots.Count)]
    [InlineData(3000, Slots.Count)]
    public void Items_of_one_slot_keep_their_order_and_none_is_lost(int items, int count)
    {
        string[] names = [.. Enumerable.Range(0, items).Select(i => $"Name{i:0000}")];
        var slots = Slots.Of(new DocGen.Docs.Collections.EquatableArray<string>(names), name => name);
        Assert.Equal(count, slots.Count);
        Assert.Equal(names, slots.SelectMany(slot => slot).Order(StringComparer.Ordinal));
        Assert.All(slots, slot => Assert.Equal(slot.Order(StringComparer.Ordinal), slot));
    }

    private static int Slot(string name, params string[] names)
    {
        var slots = Slots.Of(new DocGen.Docs.Collections.EquatableArray<string>(names), item => item).ToArray();
        return Array.FindIndex(slots, slot => slot.Contains(name));
    }
}
