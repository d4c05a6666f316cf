<#ftl output_format="plainText">
<#import "letter.ftl" as house>
<@house.letter about="verify" link=link expiration=linkExpiration/>
