#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>WideEntity.</summary>
public partial class WideEntity : ApiEntity
{
    /// <summary>Property0</summary>
    public int? Property0 { get; set; }
    /// <summary>Property1</summary>
    public int? Property1 { get; set; }
    /// <summary>Property2</summary>
    public int? Property2 { get; set; }
    /// <summary>Property3</summary>
    public int? Property3 { get; set; }
    /// <summary>Property4</summary>
    public int? Property4 { get; set; }
    /// <summary>Property5</summary>
    public int? Property5 { get; set; }
    /// <summary>Property6</summary>
    public int? Property6 { get; set; }
    /// <summary>Property7</summary>
    public int? Property7 { get; set; }
    /// <summary>Property8</summary>
    public int? Property8 { get; set; }
    /// <summary>Property9</summary>
    public int? Property9 { get; set; }
    /// <summary>Property10</summary>
    public int? Property10 { get; set; }
    /// <summary>Property11</summary>
    public int? Property11 { get; set; }
    /// <summary>Property12</summary>
    public int? Property12 { get; set; }
    /// <summary>Property13</summary>
    public int? Property13 { get; set; }
    /// <summary>Property14</summary>
    public int? Property14 { get; set; }
    /// <summary>Property15</summary>
    public int? Property15 { get; set; }
    /// <summary>Property16</summary>
    public int? Property16 { get; set; }
    /// <summary>Property17</summary>
    public int? Property17 { get; set; }
    /// <summary>Property18</summary>
    public int? Property18 { get; set; }
    /// <summary>Property19</summary>
    public int? Property19 { get; set; }
    /// <summary>Property20</summary>
    public int? Property20 { get; set; }
    /// <summary>Property21</summary>
    public int? Property21 { get; set; }
    /// <summary>Property22</summary>
    public int? Property22 { get; set; }
    /// <summary>Property23</summary>
    public int? Property23 { get; set; }
    /// <summary>Property24</summary>
    public int? Property24 { get; set; }
    /// <summary>Property25</summary>
    public int? Property25 { get; set; }
    /// <summary>Property26</summary>
    public int? Property26 { get; set; }
    /// <summary>Property27</summary>
    public int? Property27 { get; set; }
    /// <summary>Property28</summary>
    public int? Property28 { get; set; }
    /// <summary>Property29</summary>
    public int? Property29 { get; set; }
    /// <summary>Property30</summary>
    public int? Property30 { get; set; }
    /// <summary>Property31</summary>
    public int? Property31 { get; set; }
    /// <summary>Property32</summary>
    public int? Property32 { get; set; }
    /// <summary>Property33</summary>
    public int? Property33 { get; set; }
    /// <summary>Property34</summary>
    public int? Property34 { get; set; }
    /// <summary>Property35</summary>
    public int? Property35 { get; set; }
    /// <summary>Property36</summary>
    public int? Property36 { get; set; }
    /// <summary>Property37</summary>
    public int? Property37 { get; set; }
    /// <summary>Property38</summary>
    public int? Property38 { get; set; }
    /// <summary>Property39</summary>
    public int? Property39 { get; set; }
    /// <summary>Property40</summary>
    public int? Property40 { get; set; }
    /// <summary>Property41</summary>
    public int? Property41 { get; set; }
    /// <summary>Property42</summary>
    public int? Property42 { get; set; }
    /// <summary>Property43</summary>
    public int? Property43 { get; set; }
    /// <summary>Property44</summary>
    public int? Property44 { get; set; }
    /// <summary>Property45</summary>
    public int? Property45 { get; set; }
    /// <summary>Property46</summary>
    public int? Property46 { get; set; }
    /// <summary>Property47</summary>
    public int? Property47 { get; set; }
    /// <summary>Property48</summary>
    public int? Property48 { get; set; }
    /// <summary>Property49</summary>
    public int? Property49 { get; set; }
    /// <summary>Property50</summary>
    public int? Property50 { get; set; }
    /// <summary>Property51</summary>
    public int? Property51 { get; set; }
    /// <summary>Property52</summary>
    public int? Property52 { get; set; }
    /// <summary>Property53</summary>
    public int? Property53 { get; set; }
    /// <summary>Property54</summary>
    public int? Property54 { get; set; }
    /// <summary>Property55</summary>
    public int? Property55 { get; set; }
    /// <summary>Property56</summary>
    public int? Property56 { get; set; }
    /// <summary>Property57</summary>
    public int? Property57 { get; set; }
    /// <summary>Property58</summary>
    public int? Property58 { get; set; }
    /// <summary>Property59</summary>
    public int? Property59 { get; set; }
    /// <summary>Property60</summary>
    public int? Property60 { get; set; }
    /// <summary>Property61</summary>
    public int? Property61 { get; set; }
    /// <summary>Property62</summary>
    public int? Property62 { get; set; }
    /// <summary>Property63</summary>
    public int? Property63 { get; set; }
    /// <summary>Property64</summary>
    public int? Property64 { get; set; }
    /// <summary>Property65</summary>
    public int? Property65 { get; set; }
    /// <summary>Property66</summary>
    public int? Property66 { get; set; }
    /// <summary>Property67</summary>
    public int? Property67 { get; set; }
    /// <summary>Property68</summary>
    public int? Property68 { get; set; }
    /// <summary>Property69</summary>
    public int? Property69 { get; set; }
    /// <summary>Property70</summary>
    public int? Property70 { get; set; }
    /// <summary>Property71</summary>
    public int? Property71 { get; set; }
    /// <summary>Property72</summary>
    public int? Property72 { get; set; }
    /// <summary>Property73</summary>
    public int? Property73 { get; set; }
    /// <summary>Property74</summary>
    public int? Property74 { get; set; }
    /// <summary>Property75</summary>
    public int? Property75 { get; set; }
    /// <summary>Property76</summary>
    public int? Property76 { get; set; }
    /// <summary>Property77</summary>
    public int? Property77 { get; set; }
    /// <summary>Property78</summary>
    public int? Property78 { get; set; }
    /// <summary>Property79</summary>
    public int? Property79 { get; set; }
    /// <summary>Property80</summary>
    public int? Property80 { get; set; }
    /// <summary>Property81</summary>
    public int? Property81 { get; set; }
    /// <summary>Property82</summary>
    public int? Property82 { get; set; }
    /// <summary>Property83</summary>
    public int? Property83 { get; set; }
    /// <summary>Property84</summary>
    public int? Property84 { get; set; }
    /// <summary>Property85</summary>
    public int? Property85 { get; set; }
    /// <summary>Property86</summary>
    public int? Property86 { get; set; }
    /// <summary>Property87</summary>
    public int? Property87 { get; set; }
    /// <summary>Property88</summary>
    public int? Property88 { get; set; }
    /// <summary>Property89</summary>
    public int? Property89 { get; set; }
    /// <summary>Property90</summary>
    public int? Property90 { get; set; }
    /// <summary>Property91</summary>
    public int? Property91 { get; set; }
    /// <summary>Property92</summary>
    public int? Property92 { get; set; }
    /// <summary>Property93</summary>
    public int? Property93 { get; set; }
    /// <summary>Property94</summary>
    public int? Property94 { get; set; }
    /// <summary>Property95</summary>
    public int? Property95 { get; set; }
    /// <summary>Property96</summary>
    public int? Property96 { get; set; }
    /// <summary>Property97</summary>
    public int? Property97 { get; set; }
    /// <summary>Property98</summary>
    public int? Property98 { get; set; }
    /// <summary>Property99</summary>
    public int? Property99 { get; set; }
    /// <summary>Property100</summary>
    public int? Property100 { get; set; }
    /// <summary>Property101</summary>
    public int? Property101 { get; set; }
    /// <summary>Property102</summary>
    public int? Property102 { get; set; }
    /// <summary>Property103</summary>
    public int? Property103 { get; set; }
    /// <summary>Property104</summary>
    public int? Property104 { get; set; }
    /// <summary>Property105</summary>
    public int? Property105 { get; set; }
    /// <summary>Property106</summary>
    public int? Property106 { get; set; }
    /// <summary>Property107</summary>
    public int? Property107 { get; set; }
    /// <summary>Property108</summary>
    public int? Property108 { get; set; }
    /// <summary>Property109</summary>
    public int? Property109 { get; set; }
    /// <summary>Property110</summary>
    public int? Property110 { get; set; }
    /// <summary>Property111</summary>
    public int? Property111 { get; set; }
    /// <summary>Property112</summary>
    public int? Property112 { get; set; }
    /// <summary>Property113</summary>
    public int? Property113 { get; set; }
    /// <summary>Property114</summary>
    public int? Property114 { get; set; }
    /// <summary>Property115</summary>
    public int? Property115 { get; set; }
    /// <summary>Property116</summary>
    public int? Property116 { get; set; }
    /// <summary>Property117</summary>
    public int? Property117 { get; set; }
    /// <summary>Property118</summary>
    public int? Property118 { get; set; }
    /// <summary>Property119</summary>
    public int? Property119 { get; set; }
    /// <summary>Property120</summary>
    public int? Property120 { get; set; }
    /// <summary>Property121</summary>
    public int? Property121 { get; set; }
    /// <summary>Property122</summary>
    public int? Property122 { get; set; }
    /// <summary>Property123</summary>
    public int? Property123 { get; set; }
    /// <summary>Property124</summary>
    public int? Property124 { get; set; }
    /// <summary>Property125</summary>
    public int? Property125 { get; set; }
    /// <summary>Property126</summary>
    public int? Property126 { get; set; }
    /// <summary>Property127</summary>
    public int? Property127 { get; set; }
    /// <summary>Property128</summary>
    public int? Property128 { get; set; }
    /// <summary>Property129</summary>
    public int? Property129 { get; set; }

    /// <summary>The paths for $select.</summary>
    public static WideEntityFields<WideEntity> Fields => new(default);
}

/// <summary>The properties of WideEntity as paths.</summary>
public class WideEntityFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> Property0 => Then("Property0");
    public FieldPath<TRoot> Property1 => Then("Property1");
    public FieldPath<TRoot> Property2 => Then("Property2");
    public FieldPath<TRoot> Property3 => Then("Property3");
    public FieldPath<TRoot> Property4 => Then("Property4");
    public FieldPath<TRoot> Property5 => Then("Property5");
    public FieldPath<TRoot> Property6 => Then("Property6");
    public FieldPath<TRoot> Property7 => Then("Property7");
    public FieldPath<TRoot> Property8 => Then("Property8");
    public FieldPath<TRoot> Property9 => Then("Property9");
    public FieldPath<TRoot> Property10 => Then("Property10");
    public FieldPath<TRoot> Property11 => Then("Property11");
    public FieldPath<TRoot> Property12 => Then("Property12");
    public FieldPath<TRoot> Property13 => Then("Property13");
    public FieldPath<TRoot> Property14 => Then("Property14");
    public FieldPath<TRoot> Property15 => Then("Property15");
    public FieldPath<TRoot> Property16 => Then("Property16");
    public FieldPath<TRoot> Property17 => Then("Property17");
    public FieldPath<TRoot> Property18 => Then("Property18");
    public FieldPath<TRoot> Property19 => Then("Property19");
    public FieldPath<TRoot> Property20 => Then("Property20");
    public FieldPath<TRoot> Property21 => Then("Property21");
    public FieldPath<TRoot> Property22 => Then("Property22");
    public FieldPath<TRoot> Property23 => Then("Property23");
    public FieldPath<TRoot> Property24 => Then("Property24");
    public FieldPath<TRoot> Property25 => Then("Property25");
    public FieldPath<TRoot> Property26 => Then("Property26");
    public FieldPath<TRoot> Property27 => Then("Property27");
    public FieldPath<TRoot> Property28 => Then("Property28");
    public FieldPath<TRoot> Property29 => Then("Property29");
    public FieldPath<TRoot> Property30 => Then("Property30");
    public FieldPath<TRoot> Property31 => Then("Property31");
    public FieldPath<TRoot> Property32 => Then("Property32");
    public FieldPath<TRoot> Property33 => Then("Property33");
    public FieldPath<TRoot> Property34 => Then("Property34");
    public FieldPath<TRoot> Property35 => Then("Property35");
    public FieldPath<TRoot> Property36 => Then("Property36");
    public FieldPath<TRoot> Property37 => Then("Property37");
    public FieldPath<TRoot> Property38 => Then("Property38");
    public FieldPath<TRoot> Property39 => Then("Property39");
    public FieldPath<TRoot> Property40 => Then("Property40");
    public FieldPath<TRoot> Property41 => Then("Property41");
    public FieldPath<TRoot> Property42 => Then("Property42");
    public FieldPath<TRoot> Property43 => Then("Property43");
    public FieldPath<TRoot> Property44 => Then("Property44");
    public FieldPath<TRoot> Property45 => Then("Property45");
    public FieldPath<TRoot> Property46 => Then("Property46");
    public FieldPath<TRoot> Property47 => Then("Property47");
    public FieldPath<TRoot> Property48 => Then("Property48");
    public FieldPath<TRoot> Property49 => Then("Property49");
    public FieldPath<TRoot> Property50 => Then("Property50");
    public FieldPath<TRoot> Property51 => Then("Property51");
    public FieldPath<TRoot> Property52 => Then("Property52");
    public FieldPath<TRoot> Property53 => Then("Property53");
    public FieldPath<TRoot> Property54 => Then("Property54");
    public FieldPath<TRoot> Property55 => Then("Property55");
    public FieldPath<TRoot> Property56 => Then("Property56");
    public FieldPath<TRoot> Property57 => Then("Property57");
    public FieldPath<TRoot> Property58 => Then("Property58");
    public FieldPath<TRoot> Property59 => Then("Property59");
    public FieldPath<TRoot> Property60 => Then("Property60");
    public FieldPath<TRoot> Property61 => Then("Property61");
    public FieldPath<TRoot> Property62 => Then("Property62");
    public FieldPath<TRoot> Property63 => Then("Property63");
    public FieldPath<TRoot> Property64 => Then("Property64");
    public FieldPath<TRoot> Property65 => Then("Property65");
    public FieldPath<TRoot> Property66 => Then("Property66");
    public FieldPath<TRoot> Property67 => Then("Property67");
    public FieldPath<TRoot> Property68 => Then("Property68");
    public FieldPath<TRoot> Property69 => Then("Property69");
    public FieldPath<TRoot> Property70 => Then("Property70");
    public FieldPath<TRoot> Property71 => Then("Property71");
    public FieldPath<TRoot> Property72 => Then("Property72");
    public FieldPath<TRoot> Property73 => Then("Property73");
    public FieldPath<TRoot> Property74 => Then("Property74");
    public FieldPath<TRoot> Property75 => Then("Property75");
    public FieldPath<TRoot> Property76 => Then("Property76");
    public FieldPath<TRoot> Property77 => Then("Property77");
    public FieldPath<TRoot> Property78 => Then("Property78");
    public FieldPath<TRoot> Property79 => Then("Property79");
    public FieldPath<TRoot> Property80 => Then("Property80");
    public FieldPath<TRoot> Property81 => Then("Property81");
    public FieldPath<TRoot> Property82 => Then("Property82");
    public FieldPath<TRoot> Property83 => Then("Property83");
    public FieldPath<TRoot> Property84 => Then("Property84");
    public FieldPath<TRoot> Property85 => Then("Property85");
    public FieldPath<TRoot> Property86 => Then("Property86");
    public FieldPath<TRoot> Property87 => Then("Property87");
    public FieldPath<TRoot> Property88 => Then("Property88");
    public FieldPath<TRoot> Property89 => Then("Property89");
    public FieldPath<TRoot> Property90 => Then("Property90");
    public FieldPath<TRoot> Property91 => Then("Property91");
    public FieldPath<TRoot> Property92 => Then("Property92");
    public FieldPath<TRoot> Property93 => Then("Property93");
    public FieldPath<TRoot> Property94 => Then("Property94");
    public FieldPath<TRoot> Property95 => Then("Property95");
    public FieldPath<TRoot> Property96 => Then("Property96");
    public FieldPath<TRoot> Property97 => Then("Property97");
    public FieldPath<TRoot> Property98 => Then("Property98");
    public FieldPath<TRoot> Property99 => Then("Property99");
    public FieldPath<TRoot> Property100 => Then("Property100");
    public FieldPath<TRoot> Property101 => Then("Property101");
    public FieldPath<TRoot> Property102 => Then("Property102");
    public FieldPath<TRoot> Property103 => Then("Property103");
    public FieldPath<TRoot> Property104 => Then("Property104");
    public FieldPath<TRoot> Property105 => Then("Property105");
    public FieldPath<TRoot> Property106 => Then("Property106");
    public FieldPath<TRoot> Property107 => Then("Property107");
    public FieldPath<TRoot> Property108 => Then("Property108");
    public FieldPath<TRoot> Property109 => Then("Property109");
    public FieldPath<TRoot> Property110 => Then("Property110");
    public FieldPath<TRoot> Property111 => Then("Property111");
    public FieldPath<TRoot> Property112 => Then("Property112");
    public FieldPath<TRoot> Property113 => Then("Property113");
    public FieldPath<TRoot> Property114 => Then("Property114");
    public FieldPath<TRoot> Property115 => Then("Property115");
    public FieldPath<TRoot> Property116 => Then("Property116");
    public FieldPath<TRoot> Property117 => Then("Property117");
    public FieldPath<TRoot> Property118 => Then("Property118");
    public FieldPath<TRoot> Property119 => Then("Property119");
    public FieldPath<TRoot> Property120 => Then("Property120");
    public FieldPath<TRoot> Property121 => Then("Property121");
    public FieldPath<TRoot> Property122 => Then("Property122");
    public FieldPath<TRoot> Property123 => Then("Property123");
    public FieldPath<TRoot> Property124 => Then("Property124");
    public FieldPath<TRoot> Property125 => Then("Property125");
    public FieldPath<TRoot> Property126 => Then("Property126");
    public FieldPath<TRoot> Property127 => Then("Property127");
    public FieldPath<TRoot> Property128 => Then("Property128");
    public FieldPath<TRoot> Property129 => Then("Property129");
}

internal sealed class WideEntityJson() : EntityJson<WideEntity, WideEntityJson>("Property0", "Property1", "Property2", "Property3", "Property4", "Property5", "Property6", "Property7", "Property8", "Property9", "Property10", "Property11", "Property12", "Property13", "Property14", "Property15", "Property16", "Property17", "Property18", "Property19", "Property20", "Property21", "Property22", "Property23", "Property24", "Property25", "Property26", "Property27", "Property28", "Property29", "Property30", "Property31", "Property32", "Property33", "Property34", "Property35", "Property36", "Property37", "Property38", "Property39", "Property40", "Property41", "Property42", "Property43", "Property44", "Property45", "Property46", "Property47", "Property48", "Property49", "Property50", "Property51", "Property52", "Property53", "Property54", "Property55", "Property56", "Property57", "Property58", "Property59", "Property60", "Property61", "Property62", "Property63", "Property64", "Property65", "Property66", "Property67", "Property68", "Property69", "Property70", "Property71", "Property72", "Property73", "Property74", "Property75", "Property76", "Property77", "Property78", "Property79", "Property80", "Property81", "Property82", "Property83", "Property84", "Property85", "Property86", "Property87", "Property88", "Property89", "Property90", "Property91", "Property92", "Property93", "Property94", "Property95", "Property96", "Property97", "Property98", "Property99", "Property100", "Property101", "Property102", "Property103", "Property104", "Property105", "Property106", "Property107", "Property108", "Property109", "Property110", "Property111", "Property112", "Property113", "Property114", "Property115", "Property116", "Property117", "Property118", "Property119", "Property120", "Property121", "Property122", "Property123", "Property124", "Property125", "Property126", "Property127", "Property128", "Property129")
{
    protected override void Exchange(ref JsonPass json, WideEntity entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.Property0 = json.Int32(); else json.Int32(entity.Property0); break;
            case 1: if (json.Reads) entity.Property1 = json.Int32(); else json.Int32(entity.Property1); break;
            case 2: if (json.Reads) entity.Property2 = json.Int32(); else json.Int32(entity.Property2); break;
            case 3: if (json.Reads) entity.Property3 = json.Int32(); else json.Int32(entity.Property3); break;
            case 4: if (json.Reads) entity.Property4 = json.Int32(); else json.Int32(entity.Property4); break;
            case 5: if (json.Reads) entity.Property5 = json.Int32(); else json.Int32(entity.Property5); break;
            case 6: if (json.Reads) entity.Property6 = json.Int32(); else json.Int32(entity.Property6); break;
            case 7: if (json.Reads) entity.Property7 = json.Int32(); else json.Int32(entity.Property7); break;
            case 8: if (json.Reads) entity.Property8 = json.Int32(); else json.Int32(entity.Property8); break;
            case 9: if (json.Reads) entity.Property9 = json.Int32(); else json.Int32(entity.Property9); break;
            case 10: if (json.Reads) entity.Property10 = json.Int32(); else json.Int32(entity.Property10); break;
            case 11: if (json.Reads) entity.Property11 = json.Int32(); else json.Int32(entity.Property11); break;
            case 12: if (json.Reads) entity.Property12 = json.Int32(); else json.Int32(entity.Property12); break;
            case 13: if (json.Reads) entity.Property13 = json.Int32(); else json.Int32(entity.Property13); break;
            case 14: if (json.Reads) entity.Property14 = json.Int32(); else json.Int32(entity.Property14); break;
            case 15: if (json.Reads) entity.Property15 = json.Int32(); else json.Int32(entity.Property15); break;
            case 16: if (json.Reads) entity.Property16 = json.Int32(); else json.Int32(entity.Property16); break;
            case 17: if (json.Reads) entity.Property17 = json.Int32(); else json.Int32(entity.Property17); break;
            case 18: if (json.Reads) entity.Property18 = json.Int32(); else json.Int32(entity.Property18); break;
            case 19: if (json.Reads) entity.Property19 = json.Int32(); else json.Int32(entity.Property19); break;
            case 20: if (json.Reads) entity.Property20 = json.Int32(); else json.Int32(entity.Property20); break;
            case 21: if (json.Reads) entity.Property21 = json.Int32(); else json.Int32(entity.Property21); break;
            case 22: if (json.Reads) entity.Property22 = json.Int32(); else json.Int32(entity.Property22); break;
            case 23: if (json.Reads) entity.Property23 = json.Int32(); else json.Int32(entity.Property23); break;
            case 24: if (json.Reads) entity.Property24 = json.Int32(); else json.Int32(entity.Property24); break;
            case 25: if (json.Reads) entity.Property25 = json.Int32(); else json.Int32(entity.Property25); break;
            case 26: if (json.Reads) entity.Property26 = json.Int32(); else json.Int32(entity.Property26); break;
            case 27: if (json.Reads) entity.Property27 = json.Int32(); else json.Int32(entity.Property27); break;
            case 28: if (json.Reads) entity.Property28 = json.Int32(); else json.Int32(entity.Property28); break;
            case 29: if (json.Reads) entity.Property29 = json.Int32(); else json.Int32(entity.Property29); break;
            case 30: if (json.Reads) entity.Property30 = json.Int32(); else json.Int32(entity.Property30); break;
            case 31: if (json.Reads) entity.Property31 = json.Int32(); else json.Int32(entity.Property31); break;
            case 32: if (json.Reads) entity.Property32 = json.Int32(); else json.Int32(entity.Property32); break;
            case 33: if (json.Reads) entity.Property33 = json.Int32(); else json.Int32(entity.Property33); break;
            case 34: if (json.Reads) entity.Property34 = json.Int32(); else json.Int32(entity.Property34); break;
            case 35: if (json.Reads) entity.Property35 = json.Int32(); else json.Int32(entity.Property35); break;
            case 36: if (json.Reads) entity.Property36 = json.Int32(); else json.Int32(entity.Property36); break;
            case 37: if (json.Reads) entity.Property37 = json.Int32(); else json.Int32(entity.Property37); break;
            case 38: if (json.Reads) entity.Property38 = json.Int32(); else json.Int32(entity.Property38); break;
            case 39: if (json.Reads) entity.Property39 = json.Int32(); else json.Int32(entity.Property39); break;
            case 40: if (json.Reads) entity.Property40 = json.Int32(); else json.Int32(entity.Property40); break;
            case 41: if (json.Reads) entity.Property41 = json.Int32(); else json.Int32(entity.Property41); break;
            case 42: if (json.Reads) entity.Property42 = json.Int32(); else json.Int32(entity.Property42); break;
            case 43: if (json.Reads) entity.Property43 = json.Int32(); else json.Int32(entity.Property43); break;
            case 44: if (json.Reads) entity.Property44 = json.Int32(); else json.Int32(entity.Property44); break;
            case 45: if (json.Reads) entity.Property45 = json.Int32(); else json.Int32(entity.Property45); break;
            case 46: if (json.Reads) entity.Property46 = json.Int32(); else json.Int32(entity.Property46); break;
            case 47: if (json.Reads) entity.Property47 = json.Int32(); else json.Int32(entity.Property47); break;
            case 48: if (json.Reads) entity.Property48 = json.Int32(); else json.Int32(entity.Property48); break;
            case 49: if (json.Reads) entity.Property49 = json.Int32(); else json.Int32(entity.Property49); break;
            case 50: if (json.Reads) entity.Property50 = json.Int32(); else json.Int32(entity.Property50); break;
            case 51: if (json.Reads) entity.Property51 = json.Int32(); else json.Int32(entity.Property51); break;
            case 52: if (json.Reads) entity.Property52 = json.Int32(); else json.Int32(entity.Property52); break;
            case 53: if (json.Reads) entity.Property53 = json.Int32(); else json.Int32(entity.Property53); break;
            case 54: if (json.Reads) entity.Property54 = json.Int32(); else json.Int32(entity.Property54); break;
            case 55: if (json.Reads) entity.Property55 = json.Int32(); else json.Int32(entity.Property55); break;
            case 56: if (json.Reads) entity.Property56 = json.Int32(); else json.Int32(entity.Property56); break;
            case 57: if (json.Reads) entity.Property57 = json.Int32(); else json.Int32(entity.Property57); break;
            case 58: if (json.Reads) entity.Property58 = json.Int32(); else json.Int32(entity.Property58); break;
            case 59: if (json.Reads) entity.Property59 = json.Int32(); else json.Int32(entity.Property59); break;
            case 60: if (json.Reads) entity.Property60 = json.Int32(); else json.Int32(entity.Property60); break;
            case 61: if (json.Reads) entity.Property61 = json.Int32(); else json.Int32(entity.Property61); break;
            case 62: if (json.Reads) entity.Property62 = json.Int32(); else json.Int32(entity.Property62); break;
            case 63: if (json.Reads) entity.Property63 = json.Int32(); else json.Int32(entity.Property63); break;
            case 64: if (json.Reads) entity.Property64 = json.Int32(); else json.Int32(entity.Property64); break;
            case 65: if (json.Reads) entity.Property65 = json.Int32(); else json.Int32(entity.Property65); break;
            case 66: if (json.Reads) entity.Property66 = json.Int32(); else json.Int32(entity.Property66); break;
            case 67: if (json.Reads) entity.Property67 = json.Int32(); else json.Int32(entity.Property67); break;
            case 68: if (json.Reads) entity.Property68 = json.Int32(); else json.Int32(entity.Property68); break;
            case 69: if (json.Reads) entity.Property69 = json.Int32(); else json.Int32(entity.Property69); break;
            case 70: if (json.Reads) entity.Property70 = json.Int32(); else json.Int32(entity.Property70); break;
            case 71: if (json.Reads) entity.Property71 = json.Int32(); else json.Int32(entity.Property71); break;
            case 72: if (json.Reads) entity.Property72 = json.Int32(); else json.Int32(entity.Property72); break;
            case 73: if (json.Reads) entity.Property73 = json.Int32(); else json.Int32(entity.Property73); break;
            case 74: if (json.Reads) entity.Property74 = json.Int32(); else json.Int32(entity.Property74); break;
            case 75: if (json.Reads) entity.Property75 = json.Int32(); else json.Int32(entity.Property75); break;
            case 76: if (json.Reads) entity.Property76 = json.Int32(); else json.Int32(entity.Property76); break;
            case 77: if (json.Reads) entity.Property77 = json.Int32(); else json.Int32(entity.Property77); break;
            case 78: if (json.Reads) entity.Property78 = json.Int32(); else json.Int32(entity.Property78); break;
            case 79: if (json.Reads) entity.Property79 = json.Int32(); else json.Int32(entity.Property79); break;
            case 80: if (json.Reads) entity.Property80 = json.Int32(); else json.Int32(entity.Property80); break;
            case 81: if (json.Reads) entity.Property81 = json.Int32(); else json.Int32(entity.Property81); break;
            case 82: if (json.Reads) entity.Property82 = json.Int32(); else json.Int32(entity.Property82); break;
            case 83: if (json.Reads) entity.Property83 = json.Int32(); else json.Int32(entity.Property83); break;
            case 84: if (json.Reads) entity.Property84 = json.Int32(); else json.Int32(entity.Property84); break;
            case 85: if (json.Reads) entity.Property85 = json.Int32(); else json.Int32(entity.Property85); break;
            case 86: if (json.Reads) entity.Property86 = json.Int32(); else json.Int32(entity.Property86); break;
            case 87: if (json.Reads) entity.Property87 = json.Int32(); else json.Int32(entity.Property87); break;
            case 88: if (json.Reads) entity.Property88 = json.Int32(); else json.Int32(entity.Property88); break;
            case 89: if (json.Reads) entity.Property89 = json.Int32(); else json.Int32(entity.Property89); break;
            case 90: if (json.Reads) entity.Property90 = json.Int32(); else json.Int32(entity.Property90); break;
            case 91: if (json.Reads) entity.Property91 = json.Int32(); else json.Int32(entity.Property91); break;
            case 92: if (json.Reads) entity.Property92 = json.Int32(); else json.Int32(entity.Property92); break;
            case 93: if (json.Reads) entity.Property93 = json.Int32(); else json.Int32(entity.Property93); break;
            case 94: if (json.Reads) entity.Property94 = json.Int32(); else json.Int32(entity.Property94); break;
            case 95: if (json.Reads) entity.Property95 = json.Int32(); else json.Int32(entity.Property95); break;
            case 96: if (json.Reads) entity.Property96 = json.Int32(); else json.Int32(entity.Property96); break;
            case 97: if (json.Reads) entity.Property97 = json.Int32(); else json.Int32(entity.Property97); break;
            case 98: if (json.Reads) entity.Property98 = json.Int32(); else json.Int32(entity.Property98); break;
            case 99: if (json.Reads) entity.Property99 = json.Int32(); else json.Int32(entity.Property99); break;
            case 100: if (json.Reads) entity.Property100 = json.Int32(); else json.Int32(entity.Property100); break;
            case 101: if (json.Reads) entity.Property101 = json.Int32(); else json.Int32(entity.Property101); break;
            case 102: if (json.Reads) entity.Property102 = json.Int32(); else json.Int32(entity.Property102); break;
            case 103: if (json.Reads) entity.Property103 = json.Int32(); else json.Int32(entity.Property103); break;
            case 104: if (json.Reads) entity.Property104 = json.Int32(); else json.Int32(entity.Property104); break;
            case 105: if (json.Reads) entity.Property105 = json.Int32(); else json.Int32(entity.Property105); break;
            case 106: if (json.Reads) entity.Property106 = json.Int32(); else json.Int32(entity.Property106); break;
            case 107: if (json.Reads) entity.Property107 = json.Int32(); else json.Int32(entity.Property107); break;
            case 108: if (json.Reads) entity.Property108 = json.Int32(); else json.Int32(entity.Property108); break;
            case 109: if (json.Reads) entity.Property109 = json.Int32(); else json.Int32(entity.Property109); break;
            case 110: if (json.Reads) entity.Property110 = json.Int32(); else json.Int32(entity.Property110); break;
            case 111: if (json.Reads) entity.Property111 = json.Int32(); else json.Int32(entity.Property111); break;
            case 112: if (json.Reads) entity.Property112 = json.Int32(); else json.Int32(entity.Property112); break;
            case 113: if (json.Reads) entity.Property113 = json.Int32(); else json.Int32(entity.Property113); break;
            case 114: if (json.Reads) entity.Property114 = json.Int32(); else json.Int32(entity.Property114); break;
            case 115: if (json.Reads) entity.Property115 = json.Int32(); else json.Int32(entity.Property115); break;
            case 116: if (json.Reads) entity.Property116 = json.Int32(); else json.Int32(entity.Property116); break;
            case 117: if (json.Reads) entity.Property117 = json.Int32(); else json.Int32(entity.Property117); break;
            case 118: if (json.Reads) entity.Property118 = json.Int32(); else json.Int32(entity.Property118); break;
            case 119: if (json.Reads) entity.Property119 = json.Int32(); else json.Int32(entity.Property119); break;
            case 120: if (json.Reads) entity.Property120 = json.Int32(); else json.Int32(entity.Property120); break;
            case 121: if (json.Reads) entity.Property121 = json.Int32(); else json.Int32(entity.Property121); break;
            case 122: if (json.Reads) entity.Property122 = json.Int32(); else json.Int32(entity.Property122); break;
            case 123: if (json.Reads) entity.Property123 = json.Int32(); else json.Int32(entity.Property123); break;
            case 124: if (json.Reads) entity.Property124 = json.Int32(); else json.Int32(entity.Property124); break;
            case 125: if (json.Reads) entity.Property125 = json.Int32(); else json.Int32(entity.Property125); break;
            case 126: if (json.Reads) entity.Property126 = json.Int32(); else json.Int32(entity.Property126); break;
            case 127: if (json.Reads) entity.Property127 = json.Int32(); else json.Int32(entity.Property127); break;
            case 128: if (json.Reads) entity.Property128 = json.Int32(); else json.Int32(entity.Property128); break;
            case 129: if (json.Reads) entity.Property129 = json.Int32(); else json.Int32(entity.Property129); break;
        }
    }
}
