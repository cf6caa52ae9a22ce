namespace DocGen.Runtime;

/// <summary>Reads a value at which the reader stands; a delegate of its own, since no generic one takes a reference.</summary>
internal delegate T ScalarRead<out T>(ref JsonPass json);
